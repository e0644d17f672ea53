import type { Complement, MembreImporte } from '../domain/instance/importMembres.ts';
import type { Civilite, Personne } from '../domain/instance/personne.ts';
import { accept, type Outcome } from '../domain/refus.ts';
import type { MemeDe } from './memesPersonnes.ts';
import { nouvelId } from './nouvelId.ts';
import { recordGeste, type Intention } from './record.ts';

/** One gesture that writes all the members after those already in the tableau, and completes the sheets of those there. */
export async function ecrireMembres(
  instanceId: string,
  membres: readonly MembreImporte[],
  dernierRang: number,
  complements: readonly Complement[] = [],
  memeDe?: MemeDe,
): Promise<Outcome<number>> {
  const outcome = await recordGeste(intentionsDeMembres(instanceId, membres, dernierRang, complements, memeDe));
  return outcome.ok ? accept(membres.length) : outcome;
}

/** The acts of that gesture; somebody whom the carnet knows elsewhere keeps his sheet and gains a mandat. */
export function intentionsDeMembres(
  instanceId: string,
  membres: readonly MembreImporte[],
  dernierRang: number,
  complements: readonly Complement[] = [],
  memeDe?: MemeDe,
): Intention[] {
  const prises = new Set<string>();
  const intentions = membres.flatMap((membre, i): Intention[] => {
    const meme = memeDe?.(membre);
    const connue = meme !== undefined && !prises.has(meme.id) ? meme : undefined;
    const personneId = connue?.id ?? nouvelId();
    prises.add(personneId);
    const { civilite, nom, prenom, dateNaissance, role, fonction, debut, courriel, telephone, adresse } = membre;
    const contact = { ...(courriel && { courriel }), ...(telephone && { telephone }), ...(adresse && { adresse }) };
    return [
      ...(connue === undefined
        ? [
            {
              acte: 'addPersonne',
              charge: { personne: { id: personneId, civilite, nom, prenom, ...(dateNaissance && { dateNaissance }) } },
            } as const,
          ]
        : completerConnue(connue, membre)),
      ...(connue === undefined && Object.keys(contact).length > 0
        ? [{ acte: 'setCoordonnees', charge: { id: personneId, champs: contact } } as const]
        : []),
      {
        acte: 'addMandat',
        charge: {
          id: instanceId,
          mandat: {
            id: nouvelId(),
            personneId,
            role,
            rang: dernierRang + i + 1,
            droitDeVote: true,
            ...(fonction && { fonction }),
            ...(debut && { debut }),
          },
        },
      },
    ];
  });
  return [...intentions, ...complements.flatMap(completer)];
}

/** What the list says of a known person, and his sheet did not. */
const completerConnue = (connue: Personne, { civilite, dateNaissance }: MembreImporte): Intention[] =>
  completer({
    personneId: connue.id,
    champs: {
      ...(connue.civilite === '' && civilite !== '' ? { civilite } : {}),
      ...(connue.dateNaissance === undefined && dateNaissance !== undefined ? { dateNaissance } : {}),
    },
  });

function completer({ personneId: id, champs }: Complement): Intention[] {
  const { civilite, prenom, dateNaissance, ...contact } = champs;
  const identite: { civilite?: Civilite; prenom?: string; dateNaissance?: string } = {
    ...((civilite === 'Mme' || civilite === 'M.') && { civilite }),
    ...(prenom !== undefined && { prenom }),
    ...(dateNaissance !== undefined && { dateNaissance }),
  };
  return [
    ...(Object.keys(identite).length > 0 ? [{ acte: 'editPersonne', charge: { id, champs: identite } } as const] : []),
    ...(Object.keys(contact).length > 0 ? [{ acte: 'setCoordonnees', charge: { id, champs: contact } } as const] : []),
  ];
}
