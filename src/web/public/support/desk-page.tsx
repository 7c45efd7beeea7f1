export default function Page() {
  return <h1 className="text-title">public support desk-page</h1>;
}
