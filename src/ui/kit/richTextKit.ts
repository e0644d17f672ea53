import { StarterKit } from '@tiptap/starter-kit';

/** The few marks of a register: what is pasted loses the rest, pictures and styles included. */
export const kit = StarterKit.configure({
  heading: { levels: [3] },
  blockquote: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  link: false,
  strike: false,
  trailingNode: false,
  undoRedo: false,
});
