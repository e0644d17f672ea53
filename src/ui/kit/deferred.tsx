import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Loading } from './Loading.tsx';

/** `ahead` reads the file while what decides to draw it is still being read. */
export type DeferredComponent<P> = ComponentType<P> & { readonly ahead: () => void };

/**
 * A component of another file, drawn as soon as that file is read. Not React's `lazy`: a boundary that has shown its
 * fallback keeps it for 300 ms, which an old laptop pays at each start. A file that cannot be read throws where the
 * component stands, and is asked for again the next time.
 */
export function deferred<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  waiting: (props: P) => ReactNode = () => <Loading />,
): DeferredComponent<P> {
  let known: ComponentType<P> | undefined;
  let asked: Promise<unknown> | undefined;
  const ask = () =>
    (asked ??= load().then(
      (file) => (known = file.default),
      (cause: unknown) => {
        asked = undefined;
        throw cause;
      },
    ));
  const ahead = () => {
    // What fails here fails again, and is said, where the component stands.
    ask().catch(() => undefined);
  };
  function Deferred(props: P) {
    const [drawn, setDrawn] = useState(known !== undefined);
    const [fault, setFault] = useState<{ readonly cause: unknown }>();
    useEffect(() => {
      if (drawn) return;
      let here = true;
      ask().then(
        () => {
          if (here) setDrawn(true);
        },
        (cause: unknown) => {
          if (here) setFault({ cause });
        },
      );
      return () => {
        here = false;
      };
    }, [drawn]);
    if (fault !== undefined) throw fault.cause;
    const Known = known;
    return Known === undefined ? waiting(props) : <Known {...props} />;
  }
  return Object.assign(Deferred, { ahead });
}
