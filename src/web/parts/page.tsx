export default function Page() {
  return <h1 className="text-title">Parts</h1>;
}
