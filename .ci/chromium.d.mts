/** The path of a Chromium of this machine, CHROMIUM_PATH first, or undefined. */
export function findChromium(): string | undefined;
/** Installs Debian's Chromium when this is root on a machine with apt; true when one can be found afterwards. */
export function installChromium(): boolean;
