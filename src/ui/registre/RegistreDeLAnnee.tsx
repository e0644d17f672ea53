import { useState } from 'react';
import type { Document } from '../../documents/modele/document.ts';
import { safeNom } from '../../store/fichiers.ts';
import { lireSeancesDe } from '../../store/lectures.ts';
import type { Deliberation } from '../../store/projection.ts';
import { t } from '../i18n/i18n.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { DocumentActions } from '../kit/document/DocumentActions.tsx';
import { Select } from '../kit/Select.tsx';
import { choix } from './filtrer.ts';

interface RegistreDeLAnneeProps {
  lignes: readonly Deliberation[];
  /** What the filters already say; '' when nothing. */
  depart: { readonly instance: string; readonly annee: string };
  onFermer: () => void;
}

/** The register of one assembly and one year, on paper or as a file, in the language of that assembly. */
export function RegistreDeLAnnee({ lignes, depart, onFermer }: RegistreDeLAnneeProps) {
  const { instances } = choix(lignes);
  const [instance, setInstance] = useState(depart.instance === '' ? (instances[0]?.id ?? '') : depart.instance);
  const siennes = lignes.filter((l) => l.instanceId === instance);
  const { annees } = choix(siennes);
  const [voulue, setAnnee] = useState(depart.annee);
  const annee = annees.includes(voulue) ? voulue : (annees[0] ?? '');
  const nom = instances.find((i) => i.id === instance)?.nom ?? '';
  const composer = async (): Promise<Document> => {
    const [{ registreDe }, seances] = await Promise.all([import('./composer.ts'), lireSeancesDe(instance)]);
    const document = registreDe(siennes, seances, instance, annee);
    if (document === undefined) throw new Error(`no sitting of ${instance} in ${annee}`);
    return document;
  };
  return (
    <Dialog title={t('registre.annee.titre')} open onClose={onFermer}>
      <p>{t('registre.annee.note')}</p>
      <Select
        label={t('registre.instance')}
        value={instance}
        onChange={setInstance}
        options={instances.map(({ id, nom: label }) => ({ value: id, label }))}
      />
      <Select
        label={t('registre.annee')}
        value={annee}
        onChange={setAnnee}
        options={annees.map((a) => ({ value: a, label: a }))}
      />
      <p className="t-small" role="status">
        {t('registre.compte', { n: siennes.filter((l) => l.date.startsWith(annee)).length })}
      </p>
      <DocumentActions
        compose={composer}
        nom={safeNom(`${annee} ${t('registre.titre')} ${nom}`)}
        quoi={t('registre.annee.quoi', { annee, nom })}
      />
    </Dialog>
  );
}
