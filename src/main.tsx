import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './ui/shell/App.tsx';
import { startPreferences } from './ui/shell/preferences.ts';
import './ui/kit/fonts.css';
import './ui/kit/tokens.css';
import './ui/kit/base.css';
import './ui/kit/text.css';
import './ui/kit/layout.css';
import './ui/kit/controls.css';

await startPreferences();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
