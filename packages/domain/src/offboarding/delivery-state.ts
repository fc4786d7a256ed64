export const deliveryStates = ['queued', 'trying', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A notice to somebody, as the outbox keeps it. */
export type DeliveryFacts = {
  readonly deliveredAt: Date | null;
  readonly deadAt: Date | null;
  readonly attempts: number;
};

export const deliveryState = ({ deliveredAt, deadAt, attempts }: DeliveryFacts): DeliveryState => {
  if (deliveredAt) return 'delivered';
  if (deadAt) return 'failed';
  return attempts > 0 ? 'trying' : 'queued';
};
