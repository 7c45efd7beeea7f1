export default function Page() {
  return <h1 className="text-title">console list page</h1>;
}
