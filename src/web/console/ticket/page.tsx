export default function Page() {
  return <h1 className="text-title">console ticket page</h1>;
}
