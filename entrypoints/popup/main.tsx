import { createRoot } from 'react-dom/client';
import '@/components/design.css';
import './popup.css';
import './first-look';
import { Popup } from './popup';

createRoot(document.getElementById('root')!).render(<Popup />);
