import type { FicheDeTerritoire } from '../../store/lecturesTerritoire.ts';
import { langueCourante, t } from '../i18n/i18n.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { aCompleter, avecLacune, importDe, type ACompleter } from './lacunes.ts';

/** What the sources do not state, each with the import that fills it: nothing is invented meanwhile. */
export function Lacunes({ lu }: { lu: FicheDeTerritoire }) {
  const lacunes = aCompleter(lu, useToday());
  if (lacunes.length === 0) return <p className="territoire-mots">{t('territoire.lacunes.aucune')}</p>;
  return (
    <>
      <p className="territoire-mots measure territoire-gestes">{t('territoire.lacunes.note')}</p>
      <ul className="territoire-liste">
        {lacunes.map((lacune) => (
          <Lacune key={lacune.id} lacune={lacune} lu={lu} />
        ))}
      </ul>
    </>
  );
}

function Lacune({ lacune, lu }: { lacune: ACompleter; lu: FicheDeTerritoire }) {
  const { territoire } = lu;
  const { refus, encours, faire } = useActe();
  const { id, comblee, fait, sur } = lacune;
  const quoi =
    id === 'elus'
      ? t('territoire.lacune.elus')
      : langueCourante() === 'nl'
        ? (lacune.quoiNl ?? lacune.quoi)
        : lacune.quoi;
  // All counted, and yet to be confirmed: the count would say the contrary of the words.
  const compte = fait !== undefined && sur !== undefined && (comblee || fait < sur);
  const importable = importDe(id);
  const lien = lienDe(id, lu);
  const page = routes.territoire(territoire.id);
  return (
    <li className="entry territoire-entree">
      <div className="num">{compte && `${String(fait)}/${String(sur)}`}</div>
      <div>
        <p className={comblee ? 'tag tag-sure' : 'tag tag-alert'}>
          <Icon name={comblee ? 'check' : 'alert'} size="s" />
          {t(comblee ? 'territoire.lacune.comblee' : 'territoire.lacune.acompleter')}
        </p>
        <h2 className="t-sub">{quoi}</h2>
        {compte && <p className="t-small">{t('territoire.lacune.compte', { fait, sur })}</p>}
        <div className="actions">
          {importable !== undefined && (
            <ButtonLink href={`${page}?combler=${importable}`} icon="import">
              {t(`territoire.importer.${importable}`)}
            </ButtonLink>
          )}
          {lien !== undefined && (
            <ButtonLink href={lien.href} icon="right">
              {lien.mots}
            </ButtonLink>
          )}
          {id !== 'elus' && (
            <Button
              variant="quiet"
              icon={comblee ? 'undo' : 'check'}
              aria-disabled={encours}
              onClick={() =>
                void faire({
                  acte: 'editTerritoire',
                  charge: { id: territoire.id, champs: { lacunes: avecLacune(territoire, id, !comblee) } },
                })
              }
            >
              {t(comblee ? 'territoire.lacune.rouvrir' : 'territoire.lacune.clore')}
            </Button>
          )}
        </div>
        <RefusNotice refus={refus} />
      </div>
    </li>
  );
}

/** Where a gap that no list fills is written. */
function lienDe(id: string, { territoire, instances }: FicheDeTerritoire) {
  const nommee = (cle: string) => instances.find((i) => i.id === `${territoire.id}.${cle}`);
  const cds = nommee('cds');
  const assemblee = nommee('assemblee');
  if (id === 'cds' && cds) return { href: `${routes.instance(cds.id)}?importer`, mots: t('territoire.importer.cds') };
  if (id === 'statuts' && assemblee)
    return { href: routes.reglement(assemblee.id), mots: t('territoire.lacune.reglement') };
  if (id === 'instances' || id === 'pilotage')
    return { href: `${routes.territoire(territoire.id)}?onglet=assemblees`, mots: t('territoire.lacune.assemblees') };
  return undefined;
}
