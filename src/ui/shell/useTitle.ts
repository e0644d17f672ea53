import { useEffect, useLayoutEffect } from 'react';
import { t } from '../i18n/i18n.ts';

/** Names the tab: « Ordre du jour — Carnet de séance ». */
export function useTitle(page: string): void {
  useEffect(() => {
    document.title = t('shell.titre', { page });
  }, [page]);
}

/** The name the frame gives before the screen says a better one; laid first, so the screen's own stands. */
export function useDefaultTitle(page: string): void {
  useLayoutEffect(() => {
    document.title = t('shell.titre', { page });
  }, [page]);
}
