import { createRoot } from 'react-dom/client';
import '@/components/design.css';
import './dashboard.css';
import { Dashboard } from './dashboard';

createRoot(document.getElementById('root')!).render(<Dashboard />);
