export default function Page() {
  return <h1 className="text-title">public contact page</h1>;
}
