import { useId, type ReactNode } from 'react';

interface SwitchProps {
  label: ReactNode;
  /** One line below the label. */
  hint?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  /** Called within the click itself: a permission may be asked for in it. */
  onChange(checked: boolean): void;
}

/** A checkbox that takes effect at once. */
export function Switch({ label, hint, checked, disabled, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="switch">
      <span>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <span id={`${id}-hint`} className="small soft hint">
            {hint}
          </span>
        )}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </div>
  );
}
