import { version } from '../../package.json';

/** Version of the application, as exported files name it. */
export const VERSION = version;
