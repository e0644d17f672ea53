import { useState } from 'react';

/** Hands an error met outside rendering to the nearest error boundary: a bug is shown, never swallowed. */
export function useThrow(): (error: unknown) => void {
  const [, set] = useState<undefined>();
  return (error) => {
    set(() => {
      throw error;
    });
  };
}
