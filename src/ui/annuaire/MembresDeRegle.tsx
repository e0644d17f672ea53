import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Instance } from '../../domain/instance/instance.ts';
import { pariteDe } from '../../domain/instance/parite.ts';
import { lireMembresDeRegle } from '../../store/lecturesTerritoire.ts';
import { nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { motsDeParite } from '../i18n/motsDeParite.ts';
import { motsDeRegle } from '../i18n/motsDeRegle.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { routes } from '../shell/routes.ts';
import { motsDuRole } from './mots.ts';

/** Lines painted at once: a conférence may have a hundred and fifty members, a conseil de territoire hundreds. */
const PAGE = 60;
/** Lines that are laid out together once they come near: two thousand watched one by one cost more than they spare. */
const BLOC = 50;

const parBlocs = <T,>(lignes: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(lignes.length / BLOC) }, (_, i) => lignes.slice(i * BLOC, (i + 1) * BLOC));

/** Members that follow from mandats elsewhere: the rule in words, then the persons it names today. Nothing to retype. */
export function MembresDeRegle({ instance, jour }: { instance: Instance; jour: string }) {
  const lu = useLiveQuery(() => lireMembresDeRegle(instance, jour), [instance, jour]);
  const [toutes, setToutes] = useState(false);
  if (instance.composition === undefined || instance.composition.length === 0 || lu === undefined) return null;
  const { ailleurs, mandats, personnes, communes } = lu;
  const lignes = mandats.flatMap((mandat) => {
    const personne = personnes.get(mandat.personneId);
    return personne === undefined ? [] : [{ mandat, personne }];
  });
  const montrees = toutes ? lignes : lignes.slice(0, PAGE);
  const parite = motsDeParite(
    pariteDe(
      lignes.map((l) => l.mandat),
      personnes,
    ),
  );
  return (
    <section aria-labelledby="membres-de-regle" className="annuaire-section">
      <div className="annuaire-words stack">
        <h2 className="t-section" id="membres-de-regle">
          {t('territoire.regle.titre')}
        </h2>
        <ul>
          {instance.composition.map((regle) => (
            <li key={JSON.stringify(regle)}>
              {t('territoire.assemblee.siegent', { qui: motsDeRegle(regle, ailleurs, jour) })}
            </li>
          ))}
        </ul>
        <p className="t-small measure">{t('territoire.regle.note')}</p>
        {lignes.length === 0 ? (
          <p>{t('territoire.regle.personne')}</p>
        ) : (
          <p>
            {[t('territoire.assemblee.membres', { n: lignes.length, sieges: 0 }), parite].filter(Boolean).join(' · ')}
          </p>
        )}
        {instance.territoireId !== undefined && (
          <div className="actions">
            {lignes.length > 0 && (
              <ButtonLink href={`${routes.seances}?nouvelle=${instance.id}`} variant="primary" icon="cal">
                {t('annuaire.tableau.suite')}
              </ButtonLink>
            )}
            <ButtonLink href={`${routes.territoire(instance.territoireId)}?onglet=completer`} icon="right">
              {t('territoire.regle.completer')}
            </ButtonLink>
          </div>
        )}
      </div>
      <div role="list" className="annuaire-de-regles">
        {parBlocs(montrees).map((bloc, b) => (
          <div key={b} role="none" className="annuaire-bloc">
            {bloc.map(({ mandat, personne }, i) => {
              const commune = communes.get(mandat.communeId ?? '');
              const source = lu.roles.get(mandat.id);
              return (
                <div key={mandat.id} role="listitem" className="entry annuaire-de-regle">
                  <div className="num">{b * BLOC + i + 1}</div>
                  <div>
                    <Link href={routes.personne(personne.id)}>{nomComplet(personne)}</Link>
                    <p className="t-small">
                      {[
                        ...motsDuRole(
                          source?.role ?? mandat.role,
                          personne.civilite,
                          mandat.fonction,
                          source?.reglement,
                        ),
                        ...(commune === undefined ? [] : [nomLocal(commune)]),
                      ].join(', ')}
                    </p>
                  </div>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {lignes.length > montrees.length && (
        <div className="annuaire-words">
          <Button
            icon="down"
            onClick={() => {
              setToutes(true);
            }}
          >
            {t('territoire.regle.toutes', { n: lignes.length - montrees.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
