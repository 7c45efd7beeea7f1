export default function Page() {
  return <h1 className="text-title">public support page</h1>;
}
