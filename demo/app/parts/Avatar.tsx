import { useEffect, useRef } from 'react';
import { useApp } from '../context.ts';
import { avatarColour, fullName, initials, type Person } from '../model.ts';

type Size = 'sm' | 'md' | 'lg';
const PIXELS: Record<Size, number> = { sm: 24, md: 36, lg: 88 };

interface Props {
  readonly person: Pick<Person, 'id' | 'firstName' | 'infix' | 'lastName' | 'photo'>;
  readonly size?: Size;
  /** `background`: the photo as a CSS background. */
  readonly as?: 'image' | 'background';
}

/** The candidate's photo, or initials in a circle of the candidate's colour. */
export function Avatar({ person, size = 'md', as = 'image' }: Props) {
  const { words } = useApp();
  const name = fullName(person);
  const className = `avatar avatar--${size}`;
  if (!person.photo) {
    return (
      <span
        className={`${className} avatar--initials`}
        style={{ backgroundColor: avatarColour(person.id) }}
        title={name}
      >
        {initials(person)}
      </span>
    );
  }
  const source = `/photos/${person.id}.svg`;
  if (as === 'background') {
    return (
      <span
        className={`${className} avatar--background`}
        role="img"
        aria-label={words.photoOf(name)}
        style={{ backgroundImage: `url("${source}")` }}
      />
    );
  }
  const pixels = PIXELS[size];
  return (
    <img
      className={`${className} avatar--photo`}
      src={source}
      alt={words.photoOf(name)}
      title={name}
      width={pixels}
      height={pixels}
    />
  );
}

/** The same on a canvas, as lists with many faces do. */
export function CanvasAvatar({ person }: { person: Person }) {
  const ref = useRef<HTMLCanvasElement>(null);
  const { words } = useApp();
  const { id, photo } = person;
  const letters = initials(person);

  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const side = canvas.width;
    context.clearRect(0, 0, side, side);
    context.save();
    context.beginPath();
    context.arc(side / 2, side / 2, side / 2, 0, Math.PI * 2);
    context.clip();
    if (!photo) {
      context.fillStyle = avatarColour(id);
      context.fillRect(0, 0, side, side);
      context.fillStyle = getComputedStyle(canvas).color;
      context.font = '600 26px system-ui, sans-serif';
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(letters, side / 2, side / 2 + 2);
      context.restore();
      return;
    }
    let current = true;
    const image = new Image();
    image.onload = () => {
      if (current) context.drawImage(image, 0, 0, side, side);
      context.restore();
    };
    image.src = `/photos/${id}.svg`;
    return () => {
      current = false;
    };
  }, [id, photo, letters]);

  return (
    <canvas
      ref={ref}
      className="avatar avatar--md avatar--canvas"
      width={72}
      height={72}
      role="img"
      aria-label={words.photoOf(fullName(person))}
    />
  );
}
