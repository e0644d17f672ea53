import { Collaboration } from '@tiptap/extension-collaboration';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { openTexte } from '../../store/textes.ts';
import type { TexteOuvert } from '../../store/textes.ts';
import { heure, momentCivil } from '../i18n/formats.ts';
import { langueCourante, t } from '../i18n/i18n.ts';
import { wordRefus } from '../i18n/refus.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { pastedHtml } from './pastedHtml.ts';
import { RichTextTools } from './RichTextTools.tsx';
import { kit } from './richTextKit.ts';
import { emptyHeight, Waiting } from './RichTextWaiting.tsx';
import type { RichTextProps } from './RichTextWaiting.tsx';
import { Typography } from './typography.ts';

/** Loaded when a text is first shown; see `RichText`. */
export default function RichTextEditor(props: RichTextProps) {
  const texte = useTexte(props.texteId, props.seanceId);
  return texte ? <Opened {...props} texte={texte} /> : <Waiting {...props} />;
}

function useTexte(texteId: string, seanceId: string): TexteOuvert | undefined {
  const [opened, setOpened] = useState<{ texte?: TexteOuvert; error?: unknown }>({});
  useEffect(() => {
    let wanted = true;
    const opening = openTexte(texteId, seanceId);
    opening.then(
      (texte) => {
        if (wanted) setOpened({ texte });
      },
      (error: unknown) => {
        setOpened({ error });
      },
    );
    return () => {
      wanted = false;
      setOpened({});
      void opening.then((texte) => texte.close());
    };
  }, [texteId, seanceId]);
  if (opened.error) throw opened.error as Error;
  return opened.texte;
}

function Opened({
  texte,
  label,
  labelHidden = false,
  placeholder = '',
  help,
  compact = false,
  readOnly = false,
  minHeight = 7,
  onRefus,
}: RichTextProps & { texte: TexteOuvert }) {
  const id = useId();
  const { pending, savedAt, refus } = useSyncExternalStore(texte.subscribe, texte.etat);
  const editor = useEditor(
    {
      injectCSS: false,
      editable: !readOnly,
      shouldRerenderOnTransaction: false,
      extensions: [
        kit,
        Typography.configure({ langue: langueCourante() }),
        Collaboration.configure({ fragment: texte.fragment }),
      ],
      onBlur: () => void texte.flush(),
      editorProps: {
        attributes: {
          class: 'rich-words',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': `${id}-label`,
          ...(help ? { 'aria-describedby': `${id}-help` } : {}),
          ...(readOnly ? { 'aria-readonly': 'true' } : {}),
          ...(placeholder ? { 'aria-placeholder': placeholder, 'data-placeholder': placeholder } : {}),
        },
        transformPastedHTML: pastedHtml,
        // Tab leaves the text, in a list too.
        handleDOMEvents: { keydown: (_view, event) => event.key === 'Tab' },
        // A file has no place here; left to the browser, it would replace the page.
        handleDrop: (_view, event) => {
          const files = (event.dataTransfer?.files.length ?? 0) > 0;
          if (files) event.preventDefault();
          return files;
        },
      },
    },
    [texte, readOnly],
  );
  const empty = useEditorState({ editor, selector: (state) => state.editor.isEmpty });

  useEffect(() => {
    onRefus?.(refus);
  }, [refus, onRefus]);

  const tools = !readOnly && <RichTextTools editor={editor} label={t('kit.texte.outils', { quoi: label })} />;
  return (
    <div className="field">
      <span
        id={`${id}-label`}
        className={labelHidden ? 'vh' : 'field-label'}
        onClick={() => {
          editor.commands.focus();
        }}
      >
        {label}
      </span>
      <div
        className={classes('rich', compact && 'rich-compact', readOnly && 'rich-read')}
        data-empty={empty}
        style={emptyHeight(minHeight)}
      >
        {!compact && tools}
        <EditorContent editor={editor} />
        <div className="rich-foot">
          {compact && tools}
          <p className="t-note rich-saved">
            {pending && !refus && t('kit.enregistrement')}
            {!pending && savedAt !== undefined && (
              <>
                <Icon name="check" size="s" /> {t('kit.enregistre', { heure: heure(momentCivil(savedAt).heure) })}
              </>
            )}
          </p>
        </div>
      </div>
      {help && (
        <div id={`${id}-help`} className="field-help">
          {help}
        </div>
      )}
      {refus && (
        <Notice kind="refus" live title={t('kit.texte.refus')}>
          {wordRefus(refus)}
        </Notice>
      )}
    </div>
  );
}
