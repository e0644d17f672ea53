import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import { t } from '../i18n/i18n.ts';
import { Icon } from './Icon.tsx';

interface Tool {
  id: 'gras' | 'italique' | 'souligne' | 'titre' | 'puces' | 'numeros' | 'annuler' | 'retablir';
  sign: ReactNode;
  keys?: string;
  run: (editor: Editor) => void;
  on?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
}

const tools: readonly Tool[] = [
  {
    id: 'gras',
    sign: <b>G</b>,
    keys: 'Control+B',
    run: (e) => e.chain().focus().toggleBold().run(),
    on: (e) => e.isActive('bold'),
  },
  {
    id: 'italique',
    sign: <i>I</i>,
    keys: 'Control+I',
    run: (e) => e.chain().focus().toggleItalic().run(),
    on: (e) => e.isActive('italic'),
  },
  {
    id: 'souligne',
    sign: <u>S</u>,
    keys: 'Control+U',
    run: (e) => e.chain().focus().toggleUnderline().run(),
    on: (e) => e.isActive('underline'),
  },
  {
    id: 'titre',
    sign: 'T',
    keys: 'Control+Alt+3',
    run: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(),
    on: (e) => e.isActive('heading'),
  },
  {
    id: 'puces',
    sign: <Icon name="list" />,
    keys: 'Control+Shift+8',
    run: (e) => e.chain().focus().toggleBulletList().run(),
    on: (e) => e.isActive('bulletList'),
  },
  {
    id: 'numeros',
    // Drawn by the style sheet: a sign that is no part of the button's name.
    sign: <span className="rich-num" />,
    keys: 'Control+Shift+7',
    run: (e) => e.chain().focus().toggleOrderedList().run(),
    on: (e) => e.isActive('orderedList'),
  },
  {
    id: 'annuler',
    sign: <Icon name="undo" />,
    keys: 'Control+Z',
    run: (e) => e.chain().focus().undo().run(),
    can: (e) => e.can().undo(),
  },
  {
    id: 'retablir',
    sign: <Icon name="undo" />,
    keys: 'Control+Y',
    run: (e) => e.chain().focus().redo().run(),
    can: (e) => e.can().redo(),
  },
];

/** The marks of a free text: one stop of the Tab key, arrows between the buttons. */
export function RichTextTools({ editor, label }: { editor: Editor; label: string }) {
  const states = useEditorState({
    editor,
    selector: ({ editor: e }) => tools.map((tool) => (tool.on ? tool.on(e) : (tool.can?.(e) ?? true))),
  });
  return (
    <Toolbar className="rich-tools no-print" aria-label={label}>
      {tools.map((tool, i) => (
        <button
          key={tool.id}
          type="button"
          className="rich-tool"
          data-tool={tool.id}
          aria-label={t(`kit.texte.${tool.id}`)}
          title={t(`kit.texte.${tool.id}`)}
          aria-keyshortcuts={tool.keys}
          {...(tool.on ? { 'aria-pressed': states[i] ?? false } : { 'aria-disabled': !(states[i] ?? false) })}
          // The words keep their selection.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            tool.run(editor);
          }}
        >
          {tool.sign}
        </button>
      ))}
    </Toolbar>
  );
}
