/// Annotations that declare Bao models.
module dev.bao.annotations {
  exports dev.bao.annotations;
}
