import { lazy, Suspense } from 'react';
import { Waiting } from './RichTextWaiting.tsx';
import type { RichTextProps } from './RichTextWaiting.tsx';
import './richText.css';

const Editor = lazy(() => import('./RichTextEditor.tsx'));

/** A free text with a few marks, saved by itself as it is written and live between tabs. */
export function RichText(props: RichTextProps) {
  return (
    <Suspense fallback={<Waiting {...props} />}>
      <Editor key={props.texteId} {...props} />
    </Suspense>
  );
}
