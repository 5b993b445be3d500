/** Something that the person at the terminal can put right: shown as its message alone, without a stack. */
export class PlainFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PlainFailure";
  }
}

/** Runs a script's body; a plain failure becomes its message and exit code 1, any other error keeps its stack. */
export async function speakPlainly(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    if (!(error instanceof PlainFailure)) {
      throw error;
    }
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
