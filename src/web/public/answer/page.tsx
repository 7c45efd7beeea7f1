export default function Page() {
  return <h1 className="text-title">public answer page</h1>;
}
