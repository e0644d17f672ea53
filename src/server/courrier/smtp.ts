import { createTransport } from 'nodemailer';
import type { Courrier } from './courrier.ts';

/** Mail through the server that `SMTP_URL` names, in the name of `EXPEDITEUR`. */
export function courrierSmtp(url: string, expediteur: string): Courrier {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
  return async ({ a, objet, texte }) => {
    // The address as an object: nothing in it is read as a list or a name.
    await transport.sendMail({
      from: expediteur,
      to: { name: '', address: a },
      subject: objet,
      text: texte,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
}
