/**
 * What the machine refuses in one line: a file, a port, a database that does not answer. Undefined for anything else,
 * which is a fault of ours and is told whole.
 */
export function motsDeLEchec(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  // Several addresses tried in vain say nothing together.
  return error.message === '' ? error.code : error.message;
}
