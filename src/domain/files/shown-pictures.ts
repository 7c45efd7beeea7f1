/** Image types that browsers display and the desk serves inline. Others that could run or draw are downloaded (R24). */
export const shownPictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
