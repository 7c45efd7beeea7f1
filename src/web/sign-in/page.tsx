export default function Page() {
  return <h1 className="text-title">sign-in page</h1>;
}
