import { createRoot } from 'react-dom/client';
import '@/components/design.css';
import './welcome.css';
import { Welcome } from './welcome';

createRoot(document.getElementById('root')!).render(<Welcome />);
