import { loadWords } from './i18n.ts';

// Test files say any word at once, without the screen that would have loaded it.
await loadWords();
