/** Tend's mark: a sprout in a speech bubble, in the colour of its surroundings. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M16 1C7.4 1 .6 6.6.6 13.9c0 3.9 1.900 7.3 5 9.6L4.300 30c-.2 1 .8 1.6 1.6 1.1l7.3-4.4c.9.1 1.8.2 2.800.2 8.600 0 15.400-5.700 15.400-13S24.600 1 16 1zM14.400 22v-6.400C9.800 15.400 6.700 12.700 6.500 7.600c4.800-.2 8 2 9.300 5.600C17.3 9.300 20.700 6.900 25.500 7c0 5.500-3.100 8.500-7.900 8.700V22z"
      />
    </svg>
  );
}
