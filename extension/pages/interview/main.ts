import { h, render } from 'preact';
import { assessDoor } from '../parts/assess-door.ts';
import { Interview } from './Interview.tsx';

render(h(Interview, { door: assessDoor }), document.getElementById('root')!);
