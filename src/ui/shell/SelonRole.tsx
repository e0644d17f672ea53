import type { ReactNode } from 'react';
import { useRoles } from './useRoles.ts';

interface SelonRoleProps {
  /** For who has a seat, or only reads. */
  elu: ReactNode;
  children: ReactNode;
}

/** The screen of the secretariat, or that of a member on his own device. A carnet without a server is its owner's. */
export function SelonRole({ elu, children }: SelonRoleProps) {
  const roles = useRoles();
  if (roles === undefined) return null;
  return roles.secretariat ? children : elu;
}
