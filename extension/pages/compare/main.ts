import { h, render } from 'preact';
import { assessDoor } from '../parts/assess-door.ts';
import { Compare } from './Compare.tsx';

render(h(Compare, { door: assessDoor }), document.getElementById('root')!);
