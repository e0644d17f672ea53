import { useState } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { t } from '../../i18n/i18n.ts';
import { TextField } from '../../kit/TextField.tsx';
import { useGeste } from './actes.ts';
import { ChoixMembres } from './ChoixMembres.tsx';
import { useHorloge, useTenue } from './contexte.ts';
import { Feuille } from './Feuille.tsx';
import { HeureDuFait } from './HeureDuFait.tsx';

/** Beginning of the closed part with who asked for it, or its end. */
export function DialogueHuisClos({ onClose }: { onClose: () => void }) {
  const { seance, salle, reglement, actes } = useTenue();
  const { moment: present } = useHorloge();
  const [moment, setMoment] = useState(present);
  const [demandeurs, setDemandeurs] = useState<readonly MembreId[]>([]);
  const [motif, setMotif] = useState('');
  const { refus, occupe, geste } = useGeste();
  const fin = salle.etat.huisClos;
  const { valeur, source } = reglement.huisClos;
  const faire = async () => {
    const fait = {
      type: 'huis-clos' as const,
      etat: fin ? ('fin' as const) : ('debut' as const),
      ...(demandeurs.length === 0 ? {} : { demandeurs: [...demandeurs] }),
      ...(motif.trim() === '' ? {} : { motif: motif.trim() }),
    };
    if (await geste(() => actes.noter([fait], moment))) onClose();
  };
  return (
    <Feuille
      titre={t('tenir.huis-clos.titre')}
      onClose={onClose}
      acte={t(fin ? 'tenir.pied.huis-clos.fin' : 'tenir.huis-clos.commencer')}
      faire={() => void faire()}
      occupe={occupe}
      refus={refus}
    >
      <HeureDuFait moment={moment} onChange={setMoment} dateSeance={seance.date} />
      {!fin && (
        <>
          <p className="t-small">
            {t(`tenir.huis-clos.regle.${valeur.majorite}`, { n: valeur.membres, article: articleDit(source) })}
            {valeur.deDroit.map((cas) => ` ${t(`tenir.huis-clos.droit.${cas}`)}`)}
          </p>
          <ChoixMembres
            label={t('tenir.huis-clos.demandeurs')}
            choisis={demandeurs}
            onChange={setDemandeurs}
            parmi={[...salle.etat.presents]}
            ouvert
          />
          <p className="t-small">{t('tenir.huis-clos.compte', { n: demandeurs.length })}</p>
          <TextField label={t('tenir.motif')} optional value={motif} onChange={setMotif} />
        </>
      )}
    </Feuille>
  );
}
