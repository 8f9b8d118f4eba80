/** Facebook's button: a div, so Enter and Space make no click of their own and are handled here. */
export function Pressable({ onPress, disabled = false, children, ...attributes }) {
  const press = () => !disabled && onPress?.();
  return (
    <div
      role="button"
      tabIndex={0}
      aria-disabled={disabled ? 'true' : undefined}
      onClick={press}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && press()}
      {...attributes}
    >
      {children}
    </div>
  );
}
