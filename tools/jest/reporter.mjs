import { relative } from 'node:path';

/** One line as each file ends, what failed in full, and nothing else: the counts are the caller's. */
export default class Reporter {
  onRunStart({ numTotalTestSuites }) {
    this.total = numTotalTestSuites;
    this.done = 0;
    this.lastSpokeAt = Date.now();
    this.heartbeat = setInterval(() => this.speakAfterSilence(), 2000);
    this.heartbeat.unref();
  }

  speakAfterSilence() {
    if (Date.now() - this.lastSpokeAt > 8000) this.speak(`  still running tests (${this.done} of ${this.total} files)`);
  }

  speak(line) {
    this.lastSpokeAt = Date.now();
    process.stdout.write(`${line}\n`);
  }

  onTestFileResult(test, result) {
    this.done += 1;
    const name = `${test.context.config.displayName?.name ?? 'tests'}  ${relative(test.context.config.rootDir, result.testFilePath)}`;
    const seconds = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    const failed = result.numFailingTests > 0 || result.testExecError !== undefined;
    this.speak(`${failed ? 'FAIL' : 'ok  '}  ${name}  (${result.numPassingTests} passed, ${seconds} s)`);
    if (failed) this.speak(result.failureMessage ?? 'The file could not be run.');
    for (const skipped of result.testResults.filter(({ status }) => status === 'pending' || status === 'todo')) {
      this.speak(`      not run: ${skipped.fullName}`);
    }
  }

  onRunComplete() {
    clearInterval(this.heartbeat);
  }
}
