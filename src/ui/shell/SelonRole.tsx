import type { ReactNode } from 'react';
import { useDroits } from './useDroits.ts';

interface SelonRoleProps {
  /** For who has a seat, or only reads. */
  elu: ReactNode;
  children: ReactNode;
}

/** The screen of the secretariat, or that of a member on his own device. A carnet without a server is its owner's. */
export function SelonRole({ elu, children }: SelonRoleProps) {
  const droits = useDroits();
  if (droits === undefined) return null;
  return droits.secretariat ? children : elu;
}
