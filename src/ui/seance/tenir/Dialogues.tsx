import type { Dialogue } from './contexte.ts';
import { CorrigerFait } from './CorrigerFait.tsx';
import { DemandeDeScrutin } from './DemandeDeScrutin.tsx';
import { DialogueBureau } from './DialogueBureau.tsx';
import { DialogueHuisClos } from './DialogueHuisClos.tsx';
import { DialogueInstallation } from './DialogueInstallation.tsx';
import { DialogueLever, DialogueRouvrir } from './DialogueLever.tsx';
import { DialogueNote } from './DialogueNote.tsx';
import { DialogueSuppleance } from './DialogueSuppleance.tsx';
import { FaitOublie } from './FaitOublie.tsx';
import { OrdreEnSeance } from './OrdreEnSeance.tsx';
import type { Vue } from './vue.ts';

interface DialoguesProps {
  dialogue: Dialogue;
  vue: Vue;
  onClose: () => void;
}

/** The one sheet that stands above the room. */
export function Dialogues({ dialogue, vue, onClose }: DialoguesProps) {
  switch (dialogue.genre) {
    case 'lever':
      return <DialogueLever vue={vue} onClose={onClose} />;
    case 'rouvrir':
      return <DialogueRouvrir onClose={onClose} />;
    case 'ordre':
      return <OrdreEnSeance onClose={onClose} />;
    case 'huis-clos':
      return <DialogueHuisClos onClose={onClose} />;
    case 'presidence':
      return <DialogueBureau onClose={onClose} />;
    case 'note':
      return <DialogueNote onClose={onClose} />;
    case 'installation':
      return <DialogueInstallation onClose={onClose} />;
    case 'suppleance':
      return <DialogueSuppleance titulaire={dialogue.membre} onClose={onClose} />;
    case 'demande':
      return <DemandeDeScrutin vue={vue} onClose={onClose} />;
    case 'fait':
      return <CorrigerFait key={dialogue.faitId} faitId={dialogue.faitId} onClose={onClose} />;
    case 'oubli':
      return (
        <FaitOublie
          key={`${dialogue.faitId}${dialogue.ou}`}
          faitId={dialogue.faitId}
          ou={dialogue.ou}
          onClose={onClose}
        />
      );
  }
}
