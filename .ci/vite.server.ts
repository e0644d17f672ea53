import { defineConfig } from 'vite';

/** Libraries that stay where npm put them: native code, or their own way of finding their parts. */
const external = ['better-sqlite3', 'pg', 'nodemailer'];

/** The server in one file, most libraries included. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external },
  build: {
    ssr: 'src/server/main.ts',
    outDir: 'dist-server',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});
