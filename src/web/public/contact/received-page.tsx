export default function Page() {
  return <h1 className="text-title">public contact received-page</h1>;
}
