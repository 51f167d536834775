/** The paths of photos, for whoever holds the key of their thread; in a file of their own, like the other paths of the widget. */
export const photoPaths = {
  threadPhotos: "/v1/thread/photos",
  threadPhoto: "/v1/thread/photo",
} as const;
