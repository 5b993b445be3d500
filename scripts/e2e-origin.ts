/** Stops Playwright with a sentence instead of fifty failures when it was started without an application to talk to. */
export default function setup(): void {
  if (process.env["E2E_ORIGIN"] === undefined) {
    throw new Error("Run the stories with `npm run e2e`, which starts a fresh application for them.");
  }
}
