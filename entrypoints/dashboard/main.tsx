import { createRoot } from 'react-dom/client';
import '@/components/design.css';
import { WithDatabase } from '@/components/with-database';
import './dashboard.css';
import { Dashboard } from './dashboard';

createRoot(document.getElementById('root')!).render(
  <WithDatabase>
    <Dashboard />
  </WithDatabase>,
);
