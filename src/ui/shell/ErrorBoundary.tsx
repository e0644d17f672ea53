import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { routes } from './routes.ts';

interface ErrorBoundaryProps {
  /** Another value tries the screen again: the address. */
  resetKey: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  error: Error | undefined;
  where: string;
  resetKey: string;
  copied: boolean;
}

/** A screen that breaks says so; the head stays, and what was recorded is on the device. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined, where: '', resetKey: this.props.resetKey, copied: false };

  static getDerivedStateFromError(thrown: unknown): Partial<ErrorBoundaryState> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return props.resetKey === state.resetKey
      ? null
      : { error: undefined, where: '', resetKey: props.resetKey, copied: false };
  }

  override componentDidCatch(_error: Error, info: ErrorInfo) {
    this.setState({ where: info.componentStack ?? '' });
  }

  override render() {
    const { error, where, copied } = this.state;
    if (!error) return this.props.children;
    const details = [location.pathname, navigator.userAgent, error.stack ?? error.message, where].join('\n');
    const copy = async () => {
      await navigator.clipboard.writeText(details);
      this.setState({ copied: true });
    };
    return (
      <div className="center stack" role="alert">
        <h1 className="t-title">{t('shell.erreur.titre')}</h1>
        <p className="measure">{t('shell.erreur.texte')}</p>
        <div className="actions">
          <Button
            variant="primary"
            onClick={() => {
              location.reload();
            }}
          >
            {t('shell.erreur.recharger')}
          </Button>
          <a className="btn" href={routes.aujourdhui}>
            {t('shell.erreur.retour')}
          </a>
          <Button variant="quiet" icon={copied ? 'check' : 'copy'} onClick={copy}>
            {t(copied ? 'shell.erreur.copie' : 'shell.erreur.copier')}
          </Button>
        </div>
        <details>
          <summary>{t('shell.erreur.details')}</summary>
          <pre className="details">{details}</pre>
        </details>
      </div>
    );
  }
}
