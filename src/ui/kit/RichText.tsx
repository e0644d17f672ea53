import { deferred } from './deferred.tsx';
import { Waiting } from './RichTextWaiting.tsx';
import type { RichTextProps } from './RichTextWaiting.tsx';
import './richText.css';

const Editor = deferred(
  () => import('./RichTextEditor.tsx'),
  (props) => <Waiting {...props} />,
);

/** A free text with a few marks, saved by itself as it is written and live between tabs. */
export function RichText(props: RichTextProps) {
  return <Editor key={props.texteId} {...props} />;
}
