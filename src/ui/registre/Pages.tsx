import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';

interface PagesProps {
  page: number;
  total: number;
  onPage: (page: number) => void;
}

/** Nothing when there is one page. */
export function Pages({ page, total, onPage }: PagesProps) {
  if (total <= 1) return null;
  const aller = (vers: number) => {
    onPage(vers);
    scrollTo({ top: 0 });
  };
  return (
    <nav className="registre-pages" aria-label={t('registre.pages')}>
      <Button
        icon="left"
        disabled={page <= 1}
        onClick={() => {
          aller(page - 1);
        }}
      >
        {t('registre.precedente')}
      </Button>
      <span aria-current="page">{t('registre.page', { page, total })}</span>
      <Button
        icon="right"
        disabled={page >= total}
        onClick={() => {
          aller(page + 1);
        }}
      >
        {t('registre.suivante')}
      </Button>
    </nav>
  );
}
