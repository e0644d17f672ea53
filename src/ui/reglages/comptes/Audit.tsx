import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Instance } from '../../../domain/instance/instance.ts';
import { lireAudit, PAGE_AUDIT, type CompteDEspace, type LigneAudit } from '../../../store/synchro/serveurEspace.ts';
import { dateLongue, heure, momentCivil } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordServeur } from '../../i18n/refusServeur.ts';
import { Button } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Select } from '../../kit/Select.tsx';
import { RESEAU } from '../../shell/useServeur.ts';
import { direAudit } from './direAudit.ts';
import './audit.css';

const TOUS = 'tous';

interface AuditProps {
  espace: string;
  comptes: readonly CompteDEspace[];
  instances: readonly Instance[];
}

/** What happened, in sentences: who entered, by what, who gave or took which right; the latest first. */
export function Audit({ espace, comptes, instances }: AuditProps) {
  const [qui, setQui] = useState<string>(TOUS);
  const section = useRef<HTMLElement>(null);
  const pages = useInfiniteQuery({
    ...RESEAU,
    staleTime: 0,
    queryKey: ['serveur', 'audit', espace, qui],
    queryFn: ({ pageParam }) => lireAudit(espace, qui === TOUS ? undefined : qui, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.length < PAGE_AUDIT ? undefined : page.at(-1)?.id),
  });
  const lignes = pages.data?.pages.flat() ?? [];
  const jours = [...new Set(lignes.map((ligne) => momentDe(ligne).date))];
  return (
    <section ref={section} className="audit stack" aria-labelledby="audit-titre">
      <h2 className="t-section" id="audit-titre">
        {t('comptes.audit')}
      </h2>
      <p className="measure t-small">{t('comptes.audit.texte')}</p>
      <Select
        className="audit-qui no-print"
        label={t('comptes.audit.qui')}
        value={qui}
        onChange={setQui}
        options={[
          { value: TOUS, label: t('comptes.audit.tous') },
          ...comptes.map(({ id, nom }) => ({ value: id, label: nom })),
        ]}
      />
      {pages.isPending && <Loading />}
      {pages.error !== null && (
        <Notice kind="refus" live>
          {wordServeur(pages.error)}
        </Notice>
      )}
      {pages.isSuccess && lignes.length === 0 && (
        <p>{t(qui === TOUS ? 'comptes.audit.vide' : 'comptes.audit.vide.qui')}</p>
      )}
      {jours.map((jour) => (
        <section key={jour}>
          <h3 className="t-sub">{dateLongue(jour)}</h3>
          <ul className="audit-lignes">
            {lignes
              .filter((ligne) => momentDe(ligne).date === jour)
              .map((ligne) => (
                <li key={ligne.id}>
                  <span className="num">{heure(momentDe(ligne).heure)}</span>
                  <span>{direAudit(ligne, instances)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <div className="actions no-print">
        {pages.hasNextPage && (
          <Button
            aria-disabled={pages.isFetching}
            onClick={() => {
              if (!pages.isFetching) void pages.fetchNextPage();
            }}
          >
            {t('comptes.audit.anciens')}
          </Button>
        )}
        {lignes.length > 0 && (
          <Button
            variant="quiet"
            icon="print"
            onClick={() => {
              imprimerSeule(section.current);
            }}
          >
            {t('comptes.audit.imprimer')}
          </Button>
        )}
      </div>
    </section>
  );
}

const momentDe = ({ le }: LigneAudit) => momentCivil(Date.parse(le));

/** That part of the page alone on paper. */
function imprimerSeule(section: HTMLElement | null): void {
  const page = section?.parentElement;
  if (page == null) return;
  page.dataset['imprime'] = 'audit';
  addEventListener('afterprint', () => delete page.dataset['imprime'], { once: true });
  window.print();
}
