import { useState } from 'react';
import { procesVerbal } from '../../../documents/composer/procesVerbal.ts';
import type { Dossier } from '../../../documents/composer/dossier.ts';
import type { Langue } from '../../../domain/reglement/reglement.ts';
import { languesDeSeance } from '../../../domain/seance/langues.ts';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { Segmented } from '../../kit/Choice.tsx';
import { routes } from '../../shell/routes.ts';
import { DocumentActions } from '../../kit/document/DocumentActions.tsx';
import { nomFichier } from '../commun/nomFichier.ts';
import { composer } from './composer.ts';
import { lireDossier } from './dossier.ts';
import type { Choix } from './useChoix.ts';

interface EmporterProps {
  dossier: Dossier;
  choix: Choix;
}

/** The document on the sheet as a file or on paper. */
export function Emporter({ dossier, choix }: EmporterProps) {
  const { seance } = dossier;
  const [version, setVersion] = useState<'registre' | 'publication'>('registre');
  const langues = languesDeSeance(seance);
  const [langue, setLangue] = useState<Langue | 'deux'>('deux');
  const scrutinId = choix.genre === 'acte' ? choix.scrutinId : undefined;
  const clos = choix.genre === 'pv' && seance.points.some((p) => p.huisClos === true && p.supprime !== true);
  const titre =
    choix.genre === 'pv'
      ? seance.pv.arrete === undefined
        ? 'rediger.emporter'
        : 'rediger.emporter.arrete'
      : (`rediger.emporter.${choix.genre}` as const);
  return (
    <section aria-labelledby="rediger-emporter">
      <h2 className="t-section" id="rediger-emporter">
        {t(titre)}
      </h2>
      {clos && (
        <Segmented
          label={t('rediger.emporter.version')}
          help={t('rediger.emporter.version.aide')}
          value={version}
          options={[
            { value: 'registre', label: t('rediger.emporter.registre') },
            { value: 'publication', label: t('rediger.emporter.publication') },
          ]}
          onChange={setVersion}
        />
      )}
      {langues.length > 1 && (
        <Segmented
          label={t('rediger.emporter.langue')}
          value={langue}
          options={[
            { value: 'deux', label: t('rediger.emporter.langue.deux') },
            ...langues.map((value) => ({ value, label: t(`preparer.langue.${value}`) })),
          ]}
          onChange={setLangue}
        />
      )}
      <DocumentActions
        compose={async () => {
          // Read again: the last words written may be on the disk and not yet on the sheet.
          const lu = (await lireDossier(seance.id)) ?? dossier;
          const frais = langue === 'deux' ? lu : { ...lu, langue };
          if (choix.genre === 'pv') return procesVerbal(frais, { version: clos ? version : 'registre' });
          const document = composer(frais, choix.genre, scrutinId);
          if (document === undefined) throw new Error(`no document ${choix.genre} in sitting ${seance.id}`);
          return document;
        }}
        nom={nomFichier(seance, nomDe(dossier, choix))}
        quoi={t(`rediger.emporter.${choix.genre}.quoi`)}
      />
      <p className="t-note">{t('rediger.emporter.ici')}</p>
      <div className="actions">
        <ButtonLink variant="quiet" icon="right" href={routes.seance(seance.id, 'publier')}>
          {t('rediger.publier')}
        </ButtonLink>
      </div>
    </section>
  );
}

function nomDe(dossier: Dossier, choix: Choix): string {
  if (choix.genre !== 'acte') return t(`rediger.emporter.${choix.genre}.nom`);
  return t('rediger.emporter.acte.nom', {
    numero: (choix.scrutinId && dossier.numero?.(choix.scrutinId)) || '',
  }).trim();
}
